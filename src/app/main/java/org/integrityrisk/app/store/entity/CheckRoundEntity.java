package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A check of several points, planned or made. */
@Table("CHECK_ROUND")
public interface CheckRoundEntity extends Numbered {

  @NotNull
  @Unique
  String getRoundId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getKind();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getUnitCode();

  String getFromDay();

  String getDue();

  String getChecker();

  /** Keys of the points, a JSON list. */
  @StringLength(StringLength.UNLIMITED)
  String getPoints();

  /** Codes of the departments, a JSON list. */
  @StringLength(StringLength.UNLIMITED)
  String getDepartments();

  /** The draw as JSON; empty when nothing was drawn. */
  @StringLength(StringLength.UNLIMITED)
  String getDraw();

  String getState();

  String getPlanner();

  String getPlannerName();

  Long getPlanned();

  /** Day on which it was made; empty until then. */
  @Indexed
  String getHeld();

  /** What it found, as JSON. */
  @StringLength(StringLength.UNLIMITED)
  String getFound();

  String getRecorder();

  String getRecorderName();

  Long getRecorded();
}
