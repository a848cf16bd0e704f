package org.integrityrisk.core.paper;

import java.util.List;
import java.util.function.Function;

/**
 * A part of what was found.
 *
 * @param total how many were found
 * @param papers those of the part, in order
 */
public record PaperPage<T>(long total, List<T> papers) {

  public PaperPage {
    papers = List.copyOf(papers);
  }

  /** The same part, each paper as something else. */
  public <R> PaperPage<R> map(Function<? super T, ? extends R> change) {
    return new PaperPage<>(total, papers.stream().<R>map(change).toList());
  }
}
