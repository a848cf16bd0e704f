package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A risk point with everything that is known about it.
 *
 * @param regime key of the regime of its project
 * @param power code of the power in the catalogue, or what was written where there is none
 * @param powerText the power as people read it
 * @param version tells what it says apart, for those who change it
 * @param level its level, null while none can be computed
 * @param postGrade the grade of its post, null when the regime grades no posts
 * @param awaiting whom it waits for, null when it waits for nobody
 * @param obstacle why nobody can review it, in words; empty as a rule
 * @param chain the steps of its review, in order
 * @param review how its review has gone so far
 * @param supervision who supervises it, null while it has no level
 * @param flags why it is or was to be re-examined, oldest first
 * @param mayDo what the caller may do with it now
 */
public record PointView(
    String key,
    String project,
    String regime,
    String title,
    String content,
    Optional<CodeName> scope,
    Optional<CodeName> kind,
    Optional<CodeName> type,
    Optional<CodeName> category,
    Optional<CodeName> subcategory,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    Optional<CodeName> post,
    String power,
    String powerText,
    Optional<CodeName> flowStep,
    String powerBasis,
    Optional<CodeName> findingMethod,
    String manifestation,
    String cause,
    Optional<CodeName> consequence,
    Optional<CodeName> probability,
    Optional<CodeName> harm,
    Optional<CodeName> powerHeld,
    Optional<CodeName> postCategory,
    Optional<CodeName> causeKind,
    Optional<CodeName> channel,
    List<CodeName> threeMajors,
    String cycle,
    String version,
    Optional<LevelName> level,
    Optional<GradingView> grading,
    Optional<PostGradeView> postGrade,
    List<FormerGradingView> formerGradings,
    CodeName state,
    boolean returned,
    PersonName filer,
    Instant filed,
    Instant updated,
    Optional<HolderName> awaiting,
    String obstacle,
    Optional<DutiesView> supervision,
    Optional<LocalDate> nextCheck,
    List<ChainStep> chain,
    ReviewView review,
    List<OpinionView> opinions,
    List<MeasureView> measures,
    List<WarningView> warnings,
    List<CheckView> checks,
    List<FlagView> flags,
    List<String> mayDo) {

  /**
   * A step of the review of a point.
   *
   * @param done whether it is passed in the present round
   * @param current whether the point waits there
   */
  public record ChainStep(
      String step, String name, String kind, boolean collective, boolean done, boolean current) {}
}
