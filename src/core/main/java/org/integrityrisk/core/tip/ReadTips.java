package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.text.DomainException;

/** Handlers look at tips. Every opening of a tip or of a file is in the audit trail. */
public final class ReadTips {

  private final Tips tips;
  private final TipArchive archive;
  private final TipDesk desk;
  private final LoadTip load;
  private final Audit audit;
  private final Clock clock;

  public ReadTips(
      Tips tips, TipArchive archive, TipDesk desk, LoadTip load, Audit audit, Clock clock) {
    this.tips = tips;
    this.archive = archive;
    this.desk = desk;
    this.load = load;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The tips that the user handles, those with the nearest date first; nothing of what they say.
   *
   * @throws DomainException NOT_FOUND, or FORBIDDEN to whoever handles none
   */
  public List<TipCard> list(String user, String project) {
    desk.regimeFor(user, project);
    List<TipCard> handled =
        archive.openAll(project).stream()
            .filter(tip -> desk.handles(user, tip))
            .map(Tip::card)
            .sorted(
                Comparator.comparing((TipCard card) -> !card.state().isOpen())
                    .thenComparing(TipCard::due))
            .toList();
    if (handled.isEmpty() && !desk.isHandlerAnywhere(user, project)) {
      throw Refusals.forbidden("tips");
    }
    return handled;
  }

  /**
   * A tip with everything it says.
   *
   * @throws DomainException NOT_FOUND; CONFLICT when its key is not at hand
   */
  public Tip read(String user, String id) {
    Tip tip = load.forHandler(user, id);
    audit.write(user, "tip.read", tip.card().number(), Map.of(), Map.of());
    return tip;
  }

  /** A file of a tip. */
  public record Content(TipFile file, String number, byte[] bytes) {}

  /**
   * A file with its content.
   *
   * @throws DomainException NOT_FOUND
   */
  public Content file(String user, String id, String file) {
    Tip tip = load.forHandler(user, id);
    TipFile found =
        tip.files().stream()
            .filter(one -> one.id().equals(file))
            .findFirst()
            .orElseThrow(() -> Refusals.notFound(file));
    audit.write(user, "tip.read-file", tip.card().number(), Map.of(), Map.of());
    return new Content(found, tip.card().number(), archive.content(tip, found));
  }

  /** The steps that the user may do on the tip now. */
  public List<TipStep> mayDo(String user, Tip tip) {
    return Arrays.stream(TipStep.values())
        .filter(step -> step != TipStep.ADD && step.isPossibleIn(tip.card().state()))
        .filter(step -> isOffered(step, user, tip))
        .toList();
  }

  private boolean isOffered(TipStep step, String user, Tip tip) {
    return switch (step) {
      case WARN -> desk.mayWarn(user, tip);
      case PROPOSE -> !desk.mayWarn(user, tip) && !tip.isProposed();
      case PURGE -> PurgeTips.mayPurge(user, tip.card());
      default -> true;
    };
  }

  /** Counts over all tips of a project. */
  public TipCounts count(String user, String project, int year) {
    desk.regimeFor(user, project);
    if (!desk.isHandlerAnywhere(user, project) && desk.unitsRecorded(user, project).isEmpty()) {
      throw Refusals.forbidden("tips");
    }
    return TipCounts.of(tips.of(project), year, LocalDate.now(clock));
  }
}
