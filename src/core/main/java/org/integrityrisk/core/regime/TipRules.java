package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/**
 * How a regime takes and handles tips (举报). A regime that says nothing of it works by {@link
 * #DEFAULT}.
 *
 * @param channels ways on which tips come in
 * @param handlers roles whose holders read and handle them
 * @param takeUpDays working days until somebody has taken a tip up
 * @param answerDays working days that a tipper has to answer a question
 * @param closeDays working days until a tip is closed
 * @param retentionDays days for which a closed tip is kept before its key is thrown away; 0 for
 *     none
 * @param warningSource code of the regime's source of warnings that stand for a tip; empty when
 *     only channels do
 */
public record TipRules(
    Vocabulary<TipChannel> channels,
    List<HolderRole> handlers,
    int takeUpDays,
    int answerDays,
    int closeDays,
    int retentionDays,
    Optional<String> warningSource) {

  /** The box, the hotline, the mailbox and appraisals, besides the public page. */
  static final Vocabulary<TipChannel> CHANNELS =
      new Vocabulary<>(
          List.of(
              new TipChannel("online", new LocalizedText("Public page", "网上举报"), true),
              new TipChannel("box", new LocalizedText("Tip box", "举报箱"), false),
              new TipChannel("hotline", new LocalizedText("Hotline", "举报电话"), false),
              new TipChannel("mailbox", new LocalizedText("Letters", "来信来访"), false),
              new TipChannel("appraisal", new LocalizedText("Appraisal", "民主评议"), false)));

  static final List<HolderRole> HANDLERS = List.of(HolderRole.DISCIPLINE_OFFICE);
  static final int TAKE_UP_DAYS = 5;
  static final int ANSWER_DAYS = 15;
  static final int CLOSE_DAYS = 60;
  static final int RETENTION_DAYS = 365;
  static final String SOURCE = "tip";

  /** What counts where a regime says nothing. */
  public static final TipRules DEFAULT =
      new TipRules(
          CHANNELS,
          HANDLERS,
          TAKE_UP_DAYS,
          ANSWER_DAYS,
          CLOSE_DAYS,
          RETENTION_DAYS,
          Optional.of(SOURCE));

  public TipRules {
    handlers = List.copyOf(handlers);
  }

  /** The public page, where the regime knows one. */
  public Optional<TipChannel> online() {
    return channels.stream().filter(TipChannel::online).findFirst();
  }

  /** The source of a warning on a tip that came in on a channel, among the regime's sources. */
  public Optional<String> sourceOf(String channel, WarningRules warnings) {
    return warnings.sources().has(channel)
        ? Optional.of(channel)
        : warningSource.filter(warnings.sources()::has);
  }
}
