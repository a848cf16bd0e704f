package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The register's row of a control measure. */
@Table("MEASURE_ROW")
public interface MeasureRowEntity extends Numbered {

  @NotNull
  @Unique
  String getIssueId();

  @NotNull
  String getIssueKey();

  @NotNull
  @Indexed
  String getProjectKey();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getStage();

  @Indexed
  String getResponsible();

  String getDue();

  @Indexed
  String getState();

  /** Number of the version of its text that holds. */
  Integer getVersionNumber();

  /** How often it was sent back for revision. */
  Integer getReturnCount();

  /** How it was judged last. */
  String getEffectiveness();

  Integer getEvidenceCount();

  /** How far it is in review and filing. */
  String getFilingStage();

  /** Whether somebody has cleared its date at the host; what the row says is from before. */
  Integer getUndated();

  Long getUpdated();
}
