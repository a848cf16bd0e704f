package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Somebody is held to account over a warning. */
@Table("ACCOUNTABILITY")
public interface AccountabilityEntity extends Numbered {

  @NotNull
  @Unique
  String getEntryId();

  @NotNull
  @Indexed
  String getProjectKey();

  @Indexed
  String getWarningKey();

  String getPointKey();

  String getUnitCode();

  @Indexed
  String getPerson();

  String getKind();

  String getColour();

  Integer getJoint();

  @StringLength(StringLength.UNLIMITED)
  String getNote();

  /** The reason as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getReason();

  String getRecorder();

  Long getRecorded();
}
