package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** The next check of one kind that a risk point in force needs; derived with the point's row. */
@Table("PLANNED_CHECK")
public interface PlannedCheckEntity extends Numbered {

  @NotNull
  @Indexed
  String getPointId();

  @NotNull
  @Indexed
  String getProjectKey();

  String getKind();

  @Indexed
  String getDue();

  String getCountedFrom();

  Integer getEveryMonths();

  /** Whether it is counted from a check that was made. */
  Integer getAgain();

  String getMakerRole();

  /** The one person who makes it; empty when several do, or nobody holds the office. */
  @Indexed
  String getMaker();

  /** Keys of everybody with a part in it, each between strokes. */
  @StringLength(StringLength.MAX_LENGTH)
  String getPeople();
}
