package org.integrityrisk.app.store.entity;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The register's row of a risk point; counts of measures and warnings stand in it. Columns of a few
 * codes only have no index of their own: a database reads a third of the rows sooner without, and
 * each index is written anew whenever a point changes. Instead, two indexes over codes hold all
 * that the counts of heat map, register and graded supervision ask for, so that a database answers
 * them without the rows. What stands in them is bounded: MySQL takes 3,072 bytes, four for a
 * character.
 */
@Table("RISK_ROW")
@Indexes({
  @Index(
      name = "tallies",
      methodNames = {
        "getProjectKey",
        "getLevelCode",
        "getCategory",
        "getDepartment",
        "getPost",
        "getState",
        "getUnitCode"
      }),
  @Index(
      name = "duties",
      methodNames = {
        "getProjectKey",
        "getState",
        "getLevelCode",
        "getAnswererRole",
        "getAnswerer",
        "getNextCheck",
        "getMeasuresInForce"
      }),
  @Index(
      name = "drafts",
      methodNames = {"getAwaitingUser", "getReturned", "getStateSince", "getIssueKey"}),
  @Index(
      name = "turns",
      methodNames = {"getAwaitingUser", "getAwaitingStep"})
})
public interface RiskRowEntity extends Numbered {

  /** No code of a regime or of the organisation register is longer. */
  int CODE_LENGTH = 63;

  @NotNull
  @Unique
  String getIssueId();

  @NotNull
  @Indexed
  String getIssueKey();

  @NotNull
  String getProjectKey();

  @StringLength(StringLength.MAX_LENGTH)
  String getTitle();

  @StringLength(StringLength.MAX_LENGTH)
  String getSearchText();

  @StringLength(CODE_LENGTH)
  String getLevelCode();

  String getRiskType();

  @StringLength(CODE_LENGTH)
  String getCategory();

  String getKind();

  String getScope();

  String getConsequence();

  String getProbability();

  String getHarm();

  String getPowerHeld();

  String getPostCategory();

  String getCauseKind();

  /** Codes of the major matters it is about, each between commas. */
  String getThreeMajors();

  @StringLength(CODE_LENGTH)
  String getState();

  Integer getReturned();

  @Indexed
  @StringLength(CODE_LENGTH)
  String getUnitCode();

  @Indexed
  @StringLength(CODE_LENGTH)
  String getDepartment();

  @Indexed
  @StringLength(CODE_LENGTH)
  String getPost();

  @StringLength(StringLength.UNLIMITED)
  String getPower();

  @StringLength(StringLength.UNLIMITED)
  String getPowerBasis();

  /** Code of the power, if what stands as power can be one. */
  @Indexed
  String getPowerCode();

  String getFlowStep();

  /** Hash of department, post and content: what makes two points the same. */
  @Indexed
  String getIdentityHash();

  /** Hash of the content without blanks and punctuation. */
  @Indexed
  String getTextHash();

  @Indexed
  String getFiler();

  String getAwaitingRole();

  String getAwaitingUser();

  @Indexed
  String getAwaitingUnit();

  @Indexed
  String getAwaitingStep();

  Integer getReturnCount();

  Integer getStaleApprovals();

  /** Keys of those who must not decide at the present step, each between strokes. */
  @StringLength(StringLength.MAX_LENGTH)
  String getBarred();

  /** How many people are asked for an opinion and have not given it. */
  @Indexed
  Integer getOpinionsOpen();

  /** Their keys, each between strokes. */
  @StringLength(StringLength.MAX_LENGTH)
  String getAsked();

  /** Last day to act at the present step of the review. */
  String getStepDue();

  @StringLength(CODE_LENGTH)
  String getAnswererRole();

  @Indexed
  String getAnswerer();

  /** Since when it is to be re-examined; empty when it is not. */
  @Indexed
  Long getFlaggedSince();

  @Indexed
  @StringLength(CODE_LENGTH)
  String getNextCheck();

  Long getStateSince();

  @Indexed
  Long getUpdated();

  Integer getMeasures();

  Integer getMeasuresInForce();

  Integer getOpenWarnings();
}
