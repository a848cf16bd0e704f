package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A period of a unit that is screened; {@code PLACE} admits one. */
@Table("SCREENING")
public interface ScreeningEntity extends Numbered {

  @NotNull
  @Unique
  String getScreeningId();

  @NotNull
  @Unique
  String getPlace();

  @NotNull
  @Indexed
  String getProjectKey();

  String getUnitCode();

  String getPeriod();

  Integer getMonths();

  String getTaken();

  String getDue();

  String getRegime();

  String getRegimeVersion();

  String getState();

  /** What was done, as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getActs();

  Integer getVersionNumber();
}
