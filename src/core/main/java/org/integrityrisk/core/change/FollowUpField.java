package org.integrityrisk.core.change;

import java.util.function.Function;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.text.Coded;

/** The fields of control measures and early warnings that take only words of the regime. */
public enum FollowUpField implements Coded {
  /** Stage of a measure. */
  STAGE("stage", Regime::stages),
  /** Colour of a warning. */
  COLOUR("colour", regime -> regime.warnings().colours()),
  /** Where a warning comes from. */
  SOURCE("source", regime -> regime.warnings().sources());

  private final String code;
  private final Function<Regime, Vocabulary<? extends Named>> words;

  FollowUpField(String code, Function<Regime, Vocabulary<? extends Named>> words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  /** The words that a regime allows in it. */
  Vocabulary<? extends Named> in(Regime regime) {
    return words.apply(regime);
  }
}
