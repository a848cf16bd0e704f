package org.integrityrisk.core.regime;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/** Reads how warnings are issued, examined and escalated; whatever is left out has a default. */
final class LadderReader {

  private static final int OVERDUE_DAYS = 3;
  private static final int REJECTIONS = 2;
  private static final int RECTIFICATION_DAYS = 15;
  private static final int EXAMINATION_DAYS = 10;
  private static final int REPEAT_MONTHS = 12;

  /** What the top of a ladder leads to where a regime does not say. */
  private static final Vocabulary<Term> ACCOUNTABILITY =
      new Vocabulary<>(
          List.of(
              new Term(
                  "accountability",
                  new LocalizedText("Accountability", "责任追究"),
                  LocalizedText.EMPTY,
                  List.of())));

  private final Section warnings;
  private final Vocabulary<WarningColour> colours;
  private final Vocabulary<Term> sources;

  private LadderReader(
      Section warnings, Vocabulary<WarningColour> colours, Vocabulary<Term> sources) {
    this.warnings = warnings;
    this.colours = colours;
    this.sources = sources;
  }

  static WarningLadder read(
      Section warnings, Vocabulary<WarningColour> colours, Vocabulary<Term> sources) {
    return new LadderReader(warnings, colours, sources).read();
  }

  private WarningLadder read() {
    List<WarningTrigger> triggers = warnings.listIfAny("triggers", this::trigger);
    reportTwice(triggers);
    return new WarningLadder(
        warnings.words("issued-by").stream().map(role -> role.choice(HolderRole.class)).toList(),
        warnings.scalar("examined-by").choiceIfAny(HolderRole.class),
        warnings.scalar("escalates-after-days").numberIfAny(1, 60).orElse(OVERDUE_DAYS),
        warnings.scalar("escalates-after-rejections").numberIfAny(1, 10).orElse(REJECTIONS),
        warnings.scalar("rectification-days").numberIfAny(1, 366).orElse(RECTIFICATION_DAYS),
        warnings.scalar("examination-days").numberIfAny(1, 366).orElse(EXAMINATION_DAYS),
        warnings.scalar("repeat-within-months").numberIfAny(0, 60).orElse(REPEAT_MONTHS),
        warnings.sectionIfAny("joint-liability", this::jointLiability),
        warnings.has("accountability") ? Words.terms(warnings, "accountability") : ACCOUNTABILITY,
        triggers);
  }

  private JointLiability jointLiability(Section section) {
    return new JointLiability(
        section.scalar("role").choice(HolderRole.class),
        section.scalar("from").reference(colours.codes(), "regime.unknown-colour"));
  }

  private WarningTrigger trigger(Section trigger) {
    return new WarningTrigger(
        trigger.scalar("source").reference(sources.codes(), "regime.unknown-source"),
        trigger.scalar("colour").reference(colours.codes(), "regime.unknown-colour"),
        trigger.localizedIfAny("reason"));
  }

  private void reportTwice(List<WarningTrigger> triggers) {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < triggers.size(); index++) {
      String source = triggers.get(index).source();
      if (!source.isEmpty() && !seen.add(source)) {
        warnings.report("regime.duplicate-code", "triggers[" + index + "].source", source);
      }
    }
  }
}
