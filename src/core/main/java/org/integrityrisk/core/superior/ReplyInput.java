package org.integrityrisk.core.superior;

import java.time.LocalDate;

/**
 * A reply as the one who records it describes it.
 *
 * @param received whether the superior took it on record, or else refused it
 * @param date day of the reply
 * @param number the superior's number, may be empty
 * @param reason why it was refused, or a remark; a refusal needs one
 */
public record ReplyInput(boolean received, LocalDate date, String number, String reason) {

  /** The state that the reply brings the filing into. */
  FilingState state() {
    return received ? FilingState.RECEIVED : FilingState.REFUSED;
  }
}
