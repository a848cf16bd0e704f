package org.integrityrisk.core.measure;

import java.util.List;

/** The acts recorded on measures. They are only ever added. */
public interface MeasureActs {

  /** Adds an act. Does nothing when one of that id is kept already. */
  void append(MeasureAct act);

  /** All acts on a measure, in the order of their recording. */
  List<MeasureAct> of(String measureId);
}
