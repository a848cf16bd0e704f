package org.integrityrisk.core.adoption;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.review.Decision;

/**
 * An opinion as it stands on the paper form (the forms of the education bureau have a box for each
 * reviewer's).
 *
 * @param round how many times the form had gone through the chain, from 1; a return starts the next
 * @param step id of the step of the chain
 * @param role code of the office that decides at the step
 * @param name the name signed
 * @param decision pass or return
 * @param day the day signed
 * @param text the words, may be empty
 */
public record PaperOpinion(
    int round,
    String step,
    String role,
    String name,
    Decision decision,
    LocalDate day,
    String text) {

  private static final String BETWEEN = "|";
  private static final int PARTS = 7;

  /** All of it in one line, for the journal. */
  String line() {
    return String.join(
        BETWEEN,
        List.of(Integer.toString(round), step, role, name, decision.code(), day.toString(), text));
  }

  /** What a line of the journal says. */
  static PaperOpinion of(String line) {
    String[] parts = line.split("\\" + BETWEEN, PARTS);
    return new PaperOpinion(
        Integer.parseInt(parts[0]),
        parts[1],
        parts[2],
        parts[3],
        Decision.of(parts[4]).orElseThrow(),
        LocalDate.parse(parts[5]),
        parts[6]);
  }
}
