package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;

/**
 * A tip as the one who told it sees it.
 *
 * @param open whether something can be added
 * @param messages what was said, without what is for handlers only
 */
public record PublicTipView(
    CodeName state, LocalDate received, boolean open, List<Said> messages, List<Attached> files) {

  /** Something said; {@code kind} tells whose words they are. */
  public record Said(CodeName kind, String text, LocalDate day) {}

  /** A file that was sent. */
  public record Attached(String name, int size, LocalDate day) {}
}
