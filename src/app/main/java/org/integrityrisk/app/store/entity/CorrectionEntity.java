package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Somebody has corrected the point of another; once for each point and person, which {@code PLACE}
 * holds together.
 */
@Table("CORRECTION")
public interface CorrectionEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getPointId();

  String getUserKey();

  Long getCorrected();
}
