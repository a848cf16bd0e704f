package org.integrityrisk.core.warning;

/**
 * What has been written on a warning so far; each text is empty until then, and a second answer
 * replaces the first.
 *
 * @param cause the warned one's account of the cause
 * @param correction the warned one's corrected measures
 * @param examination the examiner's opinion
 * @param lifting the opinion with which it was lifted
 */
public record WarningHandling(String cause, String correction, String examination, String lifting) {

  /** Nothing written yet. */
  public static final WarningHandling NONE = new WarningHandling("", "", "", "");

  /** With an answer; what was said about an earlier one no longer counts. */
  WarningHandling answered(String newCause, String newCorrection) {
    return new WarningHandling(newCause, newCorrection, "", "");
  }

  WarningHandling examined(String opinion) {
    return new WarningHandling(cause, correction, opinion, "");
  }

  WarningHandling lifted(String opinion) {
    return new WarningHandling(cause, correction, examination, opinion);
  }
}
