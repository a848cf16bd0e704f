package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * A step of a flow of a power; its place is that in the whole flow, each step before its branches.
 */
@Table("FLOW_STEP")
public interface FlowStepEntity extends Numbered {

  @NotNull
  @Indexed
  String getPowerCode();

  /** Code of the kind of flow. */
  String getFlow();

  Integer getPlace();

  String getCode();

  String getParentCode();

  String getName();

  String getSubject();

  @StringLength(StringLength.UNLIMITED)
  String getBasis();

  @StringLength(StringLength.UNLIMITED)
  String getHow();

  /** Empty where there is no limit. */
  String getWorkingDays();

  String getChannel();

  @StringLength(StringLength.UNLIMITED)
  String getMaterials();
}
