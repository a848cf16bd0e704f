package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a trace slip is about. */
@Table("SLIP")
public interface SlipEntity extends Numbered {

  @NotNull
  @Unique
  String getSlipId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getTitle();

  String getReference();

  String getDepartment();

  String getPower();

  @StringLength(StringLength.UNLIMITED)
  String getSteps();

  String getCreator();

  String getCreatorName();

  Long getCreated();
}
