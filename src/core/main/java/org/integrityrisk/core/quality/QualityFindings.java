package org.integrityrisk.core.quality;

import java.util.List;
import java.util.Set;
import org.integrityrisk.core.regime.QualityCheck;

/** Asks what is kept. No answer loads an issue. */
public interface QualityFindings {

  /** How much a check finds. */
  long count(QualityCheck check, QualityQuestion question);

  /** A part of what a check finds, by key. */
  List<Finding> list(QualityCheck check, QualityQuestion question, int start, int limit);

  /** User keys of everybody who is named where somebody must still do something. */
  Set<String> named(String project);
}
