package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.text.Coded;

/**
 * Something said about a tip after it came in.
 *
 * @param kind what it is
 * @param user user key of the handler who said it; empty when the tipper did
 * @param text what it says
 * @param day when, to the day
 */
public record TipMessage(Kind kind, String user, String text, LocalDate day) {

  /** What is said, and who sees it. */
  public enum Kind implements Coded {
    /** The tipper adds something or answers. */
    ADDITION("addition", true),
    /** A handler asks the tipper. */
    QUESTION("question", true),
    /** A handler tells the tipper something. */
    ANSWER("answer", true),
    /** What a handler proposes to those who issue warnings: only handlers see it. */
    PROPOSAL("proposal", false),
    /** Key of the warning that was issued: only handlers see it. */
    WARNING("warning", false),
    /** Why it was closed: only handlers see it. */
    REASON("reason", false),
    /** Key of a handler who must stay away: only handlers see it. */
    RECUSAL("recusal", false);

    private final String code;
    private final boolean shown;

    Kind(String code, boolean shown) {
      this.code = code;
      this.shown = shown;
    }

    @Override
    public String code() {
      return code;
    }

    /** Whether the tipper sees it. */
    public boolean isShownToTheTipper() {
      return shown;
    }
  }

  List<String> texts() {
    return List.of(kind.code(), user, text, day.toString());
  }

  static TipMessage of(List<String> texts) {
    return new TipMessage(
        Coded.find(Kind.class, texts.get(0)).orElseThrow(),
        texts.get(1),
        texts.get(2),
        LocalDate.parse(texts.get(3)));
  }
}
