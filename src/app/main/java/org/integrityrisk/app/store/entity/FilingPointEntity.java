package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A point in a filing; {@code PLACE} admits a point once in a round of its review. */
@Table("FILING_POINT")
public interface FilingPointEntity extends Numbered {

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getFilingId();

  @NotNull
  @Indexed
  String getPointId();

  String getPointKey();

  Integer getRoundNumber();

  Integer getPosition();
}
