package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/**
 * What the register said of a risk point for a time, in the few columns by which it is counted. The
 * row that holds now has an end that never comes.
 */
@Table("POINT_HISTORY")
public interface PointHistoryEntity extends Numbered {

  @NotNull
  @Indexed
  String getIssueId();

  @NotNull
  String getIssueKey();

  @NotNull
  String getProjectKey();

  String getLevelCode();

  String getState();

  String getUnitCode();

  String getDepartment();

  String getCategory();

  String getCycle();

  /** Fingerprint of what the point says, without the cycle. */
  String getContentHash();

  /** From this moment on. */
  @NotNull
  Long getValidFrom();

  /** Until this moment, which is not part of it. */
  @NotNull
  Long getValidUntil();
}
