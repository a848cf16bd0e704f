package org.integrityrisk.core.screening;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The end of a screening: the officer hands the report over once every finding is decided; those to
 * whom it goes take note of it. Reopening leaves the earlier end in the trail, with a reason.
 *
 * <p>Codes of problems: {@code screening.undecided}, {@code screening.closed}, {@code
 * screening.not-closed}, {@code screening.noted-already}.
 */
public final class ConcludeScreening {

  private final LoadScreening load;
  private final Screenings screenings;
  private final Findings findings;
  private final ScreeningTasks tasks;
  private final Together together;
  private final Audit audit;
  private final Clock clock;

  public ConcludeScreening(
      LoadScreening load,
      Screenings screenings,
      Findings findings,
      ScreeningTasks tasks,
      Together together,
      Audit audit,
      Clock clock) {
    this.load = load;
    this.screenings = screenings;
    this.findings = findings;
    this.tasks = tasks;
    this.together = together;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Hands the report over.
   *
   * @param version the version that the officer saw
   * @param summary what the officer makes of it
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when something is undecided,
   *     it is closed already, or it has changed meanwhile
   */
  public void close(String user, String id, int version, String summary) {
    LoadedScreening loaded = load.forUser(user, id);
    require(loaded.mayScreen(), id);
    require(loaded.screening().isOpen(), Problem.of("screening.closed"));
    ScreeningTexts.require(summary, "summary");
    long undecided =
        findings.count(id, new FindingFilter("", Optional.of(FindingState.UNDECIDED), "", ""));
    require(undecided == 0, Problem.of("screening.undecided", Long.toString(undecided)));
    act(loaded, version, ScreeningActKind.CLOSE, summary, (before, after) -> tasks.follow(after));
  }

  /**
   * Takes the report back to decide again.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN to anybody but whoever screens and the office,
   *     INVALID, or CONFLICT
   */
  public void reopen(String user, String id, int version, String reason) {
    LoadedScreening loaded = load.forUser(user, id);
    require(!loaded.screening().isOpen(), Problem.of("screening.not-closed"));
    require(loaded.mayReopen(), id);
    ScreeningTexts.require(reason, "reason");
    act(loaded, version, ScreeningActKind.REOPEN, reason, (before, after) -> tasks.follow(after));
  }

  /**
   * Takes note of the report.
   *
   * @param words what the reader says to it; may be empty
   * @throws DomainException NOT_FOUND, FORBIDDEN to anybody to whom it does not go, or CONFLICT
   */
  public void note(String user, String id, int version, String words) {
    LoadedScreening loaded = load.forUser(user, id);
    require(!loaded.screening().isOpen(), Problem.of("screening.not-closed"));
    require(!loaded.screening().isNotedBy(user), Problem.of("screening.noted-already"));
    require(loaded.mayNote(), id);
    if (!words.isBlank()) {
      ScreeningTexts.require(words, "text");
    }
    act(loaded, version, ScreeningActKind.NOTE, words, (before, after) -> tasks.noted(before));
  }

  private void act(
      LoadedScreening loaded,
      int version,
      ScreeningActKind kind,
      String text,
      BiConsumer<LoadedScreening, LoadedScreening> follow) {
    if (loaded.screening().version() != version) {
      throw ScreeningTexts.changedMeanwhile();
    }
    Screening after = loaded.screening().after(made(loaded, kind, text));
    together.keep(
        () -> {
          if (!screenings.save(after)) {
            throw ScreeningTexts.changedMeanwhile();
          }
          follow.accept(
              loaded,
              new LoadedScreening(after, loaded.actor(), loaded.register(), loaded.regime()));
          return after;
        });
    audit.write(
        loaded.actor().key(),
        "screening." + kind.code(),
        after.id(),
        Map.of("state", loaded.screening().state().code()),
        Map.of("state", after.state().code(), "text", text.strip()));
  }

  private ScreeningAct made(LoadedScreening loaded, ScreeningActKind kind, String text) {
    return new ScreeningAct(
        kind,
        loaded.actor().key(),
        loaded.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        text.strip());
  }

  private static void require(boolean right, String id) {
    if (!right) {
      throw Refusals.forbidden(id);
    }
  }

  private static void require(boolean possible, Problem otherwise) {
    if (!possible) {
      throw DomainException.conflict(otherwise);
    }
  }
}
