package org.integrityrisk.core.postgrade;

import java.util.Map;

/**
 * Points of one post that answer everything alike.
 *
 * @param post code of the post
 * @param answers what they say, by input name: the factors that were answered, and the level
 * @param count how many they are, 1 or more
 */
public record AnsweredPoints(String post, Map<String, String> answers, long count) {

  public AnsweredPoints {
    answers = Map.copyOf(answers);
  }
}
