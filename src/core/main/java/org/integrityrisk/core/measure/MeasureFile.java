package org.integrityrisk.core.measure;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.MeasureFiling;

/**
 * Everything recorded about a measure, and what follows from it.
 *
 * @param acts the acts, in the order of their recording
 * @param rule what the regime asks of it, if it asks for review and filing
 */
public record MeasureFile(List<MeasureAct> acts, Optional<MeasureFiling> rule) {

  public MeasureFile {
    acts = List.copyOf(acts);
  }

  /** The versions of its text, the first one first. */
  public List<MeasureAct> versions() {
    return acts.stream().filter(act -> act.kind().isVersion()).toList();
  }

  /** Number of the version that holds; 1 for a measure that was never recorded. */
  public int version() {
    return Math.max(1, versions().size());
  }

  /** Acts of one kind, in their order. */
  public List<MeasureAct> of(MeasureActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).toList();
  }

  /** How often it was sent back: judged without effect, returned by a reviewer, or refused. */
  public int returns() {
    long judged = of(MeasureActKind.JUDGED).stream().filter(MeasureFile::isWithoutEffect).count();
    int refused = of(MeasureActKind.RETURNED).size() + of(MeasureActKind.REFUSED).size();
    return Math.toIntExact(judged) + refused;
  }

  /** How it was judged last in its present version. */
  public Optional<Effectiveness> effectiveness() {
    return last(of(MeasureActKind.JUDGED).stream().filter(this::isPresent).toList())
        .flatMap(act -> Effectiveness.of(act.code()));
  }

  /** How far the present version is in review and filing. */
  public FilingStage filing() {
    return rule.map(this::filing).orElse(FilingStage.NOT_ASKED);
  }

  /** Who wrote the present version; empty for a measure that was never recorded. */
  public String author() {
    return last(versions()).map(MeasureAct::user).orElse("");
  }

  /** What a list of measures shows of it. */
  public MeasureStanding standing() {
    return new MeasureStanding(
        version(), returns(), effectiveness(), of(MeasureActKind.EVIDENCE).size(), filing());
  }

  private FilingStage filing(MeasureFiling asked) {
    return last(acts.stream().filter(act -> act.kind().isFiling()).filter(this::isPresent).toList())
        .map(act -> after(act.kind()))
        .orElse(asked.reviewedBy().isPresent() ? FilingStage.TO_REVIEW : FilingStage.TO_SEND);
  }

  private static FilingStage after(MeasureActKind kind) {
    return switch (kind) {
      case PASSED -> FilingStage.TO_SEND;
      case SENT -> FilingStage.SENT;
      case RECEIVED -> FilingStage.RECEIVED;
      default -> FilingStage.RETURNED;
    };
  }

  private boolean isPresent(MeasureAct act) {
    return act.version() == version();
  }

  private static boolean isWithoutEffect(MeasureAct act) {
    return act.code().equals(Effectiveness.NOT.code());
  }

  private static Optional<MeasureAct> last(List<MeasureAct> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
  }
}
