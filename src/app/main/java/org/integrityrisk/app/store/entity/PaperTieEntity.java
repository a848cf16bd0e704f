package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That a slip, an item held or a deployment has to do with a person, or names a risk point. */
@Table("PAPER_TIE")
public interface PaperTieEntity extends Numbered {

  @NotNull
  @Unique
  String getTieKey();

  @NotNull
  @Indexed
  String getPaperId();

  @NotNull
  String getKind();

  @NotNull
  @Indexed
  String getTarget();
}
