package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Somebody has stepped aside; once for each point and person, which {@code PLACE} holds together.
 */
@Table("RECUSAL")
public interface RecusalEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPointId();

  Integer getRoundNumber();

  String getStep();

  String getUserKey();

  String getUserName();

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  String getRecorder();

  Long getRecorded();
}
