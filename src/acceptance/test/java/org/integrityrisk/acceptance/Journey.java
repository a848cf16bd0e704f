package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The main job from end to end, as five people do it at the screen: a clerk files, the head passes,
 * the leader returns, the clerk corrects, the chain passes, the leading group decides; then a
 * measure, a warning, its answer and its lifting. Both gadgets show the numbers of each step, and a
 * click on a number opens the list of what was counted.
 */
abstract class Journey {
  /** The main leader answers for points of level 1. */
  private static final String CHIEF = "1 " + DemoBody.MAIN_LEADER + ": ";

  private Sandbox sandbox;
  private Browser browser;

  private final String locale;
  private final String prefix;
  private final boolean everyNumber;

  /**
   * @param locale of the language in which everybody reads
   * @param prefix what the names of the pictures begin with
   * @param everyNumber whether the dashboard is read after each step, or only where a number of it
   *     is clicked on: numbers are the same in every language
   */
  Journey(String locale, String prefix, boolean everyNumber) {
    this.locale = locale;
    this.prefix = prefix;
    this.everyNumber = everyNumber;
  }

  @BeforeEach
  void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    browser = new Browser(sandbox);
  }

  @AfterEach
  void stop() {
    browser.lastPage(prefix + "-last-page");
    browser.close();
    sandbox.close();
  }

  /**
   * A step and what both gadgets show after it.
   *
   * @param supervision rows of graded supervision: level, who answers, points in force, checks
   *     overdue, measures missing
   * @param warnings outstanding warnings by colour, then each with its state
   * @param number a number to click on, empty for none
   */
  record Step(
      String name, Consumer<Story> action, String supervision, String warnings, String number) {}

  private static Step step(String name, Consumer<Story> action, String... shown) {
    return new Step(name, action, shown[0], shown[1], shown[2]);
  }

  private static List<Step> steps() {
    return List.of(
        step("filed", Story::clerkFiles, "", "", ""),
        step("passed", Story::headPasses, "", "", ""),
        step("returned", Story::leaderReturns, "", "", ""),
        step("corrected", Story::clerkCorrectsAndSubmits, "", "", ""),
        step("passed-again", Story::headPasses, "", "", ""),
        step("passed-by-the-leader", Story::leaderPasses, "", "", ""),
        step("in-force", Story::leadingGroupDecides, CHIEF + "1 0 1", "", "measuresMissing"),
        step("measure-planned", Story::measureIsAdded, CHIEF + "1 0 1", "", ""),
        step("measure-in-force", Story::measureIsPutInForce, CHIEF + "1 0 0", "", "inForce"),
        step("warned", Story::inspectorWarns, CHIEF + "1 0 0", "orange 1: LZ-3 issued", "orange"),
        step("answered", Story::clerkAnswers, CHIEF + "1 0 0", "orange 1: LZ-3 answered", ""),
        step("examined", Story::inspectorExamines, CHIEF + "1 0 0", "orange 1: LZ-3 examined", ""),
        step("lifted", Story::inspectorLifts, CHIEF + "1 0 0", "", ""),
        step("taken-over", Story::oldPointIsTakenOver, CHIEF + "2 1 1", "", "checksOverdue"),
        step("checked", Story::inspectorChecks, CHIEF + "2 0 1", "", "checksOverdue"));
  }

  @Test
  void aRiskPointGoesFromTheClerkToTheGadgets() {
    Story story = new Story(browser, sandbox, locale, prefix);
    Gadgets gadgets = new Gadgets(browser);
    for (Step step : steps()) {
      step.action().accept(story);
      if (everyNumber || !step.number().isEmpty()) {
        look(step, story, gadgets);
      }
    }
  }

  private static void look(Step step, Story story, Gadgets gadgets) {
    gadgets.open();
    assertThat(gadgets.supervision()).as(step.name()).isEqualTo(step.supervision());
    assertThat(gadgets.warnings()).as(step.name()).isEqualTo(step.warnings());
    if (!step.number().isEmpty()) {
      story.picture("gadgets-" + step.name());
      gadgets.leadsTo(step.number(), gadgets.number(step.number()));
    }
  }
}
