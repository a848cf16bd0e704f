package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An item held. */
@Table("HOLDING")
public interface HoldingEntity extends Numbered {

  @NotNull
  @Unique
  String getHoldingId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getDepartment();

  String getItemName();

  String getModel();

  String getMeasure();

  String getOwnerName();

  String getPointKey();

  String getRecorder();

  Long getRecorded();
}
