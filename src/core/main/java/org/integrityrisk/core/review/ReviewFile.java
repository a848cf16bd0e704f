package org.integrityrisk.core.review;

import java.util.List;

/**
 * Everything that is kept about the review of one risk point.
 *
 * @param opinions the opinions given, oldest first
 */
public record ReviewFile(List<Opinion> opinions) {

  /** Nothing yet. */
  static final ReviewFile EMPTY = new ReviewFile(List.of());

  public ReviewFile {
    opinions = List.copyOf(opinions);
  }
}
