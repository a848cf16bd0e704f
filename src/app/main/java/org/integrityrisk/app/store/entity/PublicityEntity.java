package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The notice of a publicity. */
@Table("PUBLICITY")
public interface PublicityEntity extends Numbered {

  @NotNull
  @Unique
  String getPublicityId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getTitle();

  String getUnitCode();

  String getScope();

  String getFromDay();

  @Indexed
  String getToDay();

  Integer getOnPaper();

  Integer getNameless();

  String getOpener();

  Long getOpened();
}
