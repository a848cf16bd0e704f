package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The register's row of a control measure. One index holds what the counts of measures ask for, so
 * that a database answers them without the rows; MySQL bounds how much can stand in it.
 */
@Table("MEASURE_ROW")
@Indexes(
    @Index(
        name = "matters",
        methodNames = {
          "getProjectKey",
          "getState",
          "getEffectiveness",
          "getEvidenceCount",
          "getFilingStage",
          "getDue"
        }))
public interface MeasureRowEntity extends Numbered {

  @NotNull
  @Unique
  String getIssueId();

  @NotNull
  String getIssueKey();

  @NotNull
  String getProjectKey();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  String getStage();

  @Indexed
  String getResponsible();

  @StringLength(RiskRowEntity.CODE_LENGTH)
  String getDue();

  @StringLength(RiskRowEntity.CODE_LENGTH)
  String getState();

  /** Number of the version of its text that holds. */
  Integer getVersionNumber();

  /** How often it was sent back for revision. */
  Integer getReturnCount();

  /** How it was judged last. */
  @StringLength(RiskRowEntity.CODE_LENGTH)
  String getEffectiveness();

  Integer getEvidenceCount();

  /** How far it is in review and filing. */
  @StringLength(RiskRowEntity.CODE_LENGTH)
  String getFilingStage();

  /** Whether somebody has cleared its date at the host; what the row says is from before. */
  Integer getUndated();

  Long getUpdated();
}
