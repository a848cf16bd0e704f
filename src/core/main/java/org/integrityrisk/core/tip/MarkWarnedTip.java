package org.integrityrisk.core.tip;

import java.util.Optional;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.Warnings;

/**
 * Keeps with a tip that a warning was issued on it; where a node died after the warning was issued,
 * the journal does it afterwards. A warning that was never issued leaves the tip as it is.
 */
public final class MarkWarnedTip implements AlwaysFinished {

  private final Warnings warnings;
  private final Tips tips;
  private final TipArchive archive;
  private final HandleTip handle;

  public MarkWarnedTip(Warnings warnings, Tips tips, TipArchive archive, HandleTip handle) {
    this.warnings = warnings;
    this.tips = tips;
    this.archive = archive;
    this.handle = handle;
  }

  @Override
  public String code() {
    return TipWarningIntent.KIND;
  }

  @Override
  public int stepsPerMark() {
    return 1;
  }

  /** Gives the key of the warning; nothing when there is none. */
  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    TipWarningIntent wanted = TipWarningIntent.of(intent);
    Optional<Warning> issued =
        warnings.ofPoint(wanted.point()).stream().filter(wanted::led).findFirst();
    issued.ifPresent(warning -> mark(wanted, warning.key()));
    return issued.map(Warning::key).orElse("");
  }

  private void mark(TipWarningIntent wanted, String warning) {
    boolean open =
        tips.find(wanted.tip())
            .filter(found -> TipStep.WARN.isPossibleIn(found.card().state()))
            .isPresent();
    if (open) {
      Tip tip = archive.open(wanted.tip());
      if (!tip.warnings().contains(warning)) {
        handle.warned(wanted.handler(), tip, warning);
      }
    }
  }
}
