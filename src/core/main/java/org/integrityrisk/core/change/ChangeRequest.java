package org.integrityrisk.core.change;

import java.util.Map;

/**
 * What an administrator asks for.
 *
 * @param project key of the project
 * @param regime reference of the regime it is to work by
 * @param words new codes by field and old code: codes of fields of a risk point, then codes of
 *     words
 * @param reExamine whether points in force are re-examined when the new chain has steps that they
 *     have not passed
 */
public record ChangeRequest(
    String project, String regime, Map<String, Map<String, String>> words, boolean reExamine) {

  public ChangeRequest {
    words = Map.copyOf(words);
  }
}
