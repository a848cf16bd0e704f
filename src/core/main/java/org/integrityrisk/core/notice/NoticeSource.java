package org.integrityrisk.core.notice;

import java.time.LocalDate;
import java.util.List;

/** A part of the product that people are told of. Each feature has its own. */
@FunctionalInterface
public interface NoticeSource {

  /**
   * Everything of a project that stands now.
   *
   * @param today the present day
   * @param horizon what is due after this day may be left out, unless people are told of it when it
   *     comes up
   */
  List<Matter> matters(String project, LocalDate today, LocalDate horizon);
}
