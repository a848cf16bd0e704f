package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;

/** Reads what a regime file says of tips. What it leaves out is as in {@link TipRules#DEFAULT}. */
final class TipReader {

  private static final int LONGEST_PERIOD = 366;
  private static final int LONGEST_RETENTION = 3660;

  private TipReader() {}

  static TipRules read(Section regime, WarningRules warnings) {
    return regime
        .sectionIfAny("tips", section -> rules(section, warnings))
        .orElse(TipRules.DEFAULT);
  }

  private static TipRules rules(Section section, WarningRules warnings) {
    return new TipRules(
        channels(section),
        handlers(section),
        days(section, "take-up-days", 1, TipRules.TAKE_UP_DAYS),
        days(section, "answer-days", 1, TipRules.ANSWER_DAYS),
        days(section, "close-days", 1, TipRules.CLOSE_DAYS),
        section
            .scalar("retention-days")
            .numberIfAny(0, LONGEST_RETENTION)
            .orElse(TipRules.RETENTION_DAYS),
        source(section, warnings));
  }

  private static int days(Section section, String key, int least, int otherwise) {
    return section.scalar(key).numberIfAny(least, LONGEST_PERIOD).orElse(otherwise);
  }

  private static Vocabulary<TipChannel> channels(Section section) {
    if (!section.has("channels")) {
      return TipRules.CHANNELS;
    }
    List<TipChannel> read = section.list("channels", TipReader::channel);
    if (read.stream().filter(TipChannel::online).count() > 1) {
      section.report("regime.several-online", "channels");
    }
    return Words.vocabulary(section, "channels", read);
  }

  private static TipChannel channel(Section channel) {
    return new TipChannel(
        channel.scalar("code").code(), channel.localized("name"), channel.scalar("online").flag());
  }

  private static List<HolderRole> handlers(Section section) {
    List<HolderRole> roles =
        section.words("handlers").stream().map(word -> word.choice(HolderRole.class)).toList();
    return roles.isEmpty() ? TipRules.HANDLERS : roles;
  }

  private static Optional<String> source(Section section, WarningRules warnings) {
    return section.has("warning-source")
        ? Optional.of(
            section
                .scalar("warning-source")
                .reference(warnings.sources().codes(), "regime.unknown-source"))
        : Optional.of(TipRules.SOURCE);
  }
}
