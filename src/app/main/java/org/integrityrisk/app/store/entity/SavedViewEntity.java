package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A view of the register under a name. */
@Table("SAVED_VIEW")
public interface SavedViewEntity extends Numbered {

  @NotNull
  @Unique
  String getViewId();

  @NotNull
  @Indexed
  String getProjectKey();

  @NotNull
  String getViewName();

  @NotNull
  String getOwnerKey();

  Integer getShared();

  @StringLength(StringLength.UNLIMITED)
  String getAsked();

  Integer getEdition();
}
