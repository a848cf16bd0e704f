package org.integrityrisk.app.store.entity;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A project whose public page takes tips. */
@Table("TIP_PAGE")
public interface TipPageEntity extends Numbered {

  @NotNull
  @Unique
  String getProjectKey();
}
