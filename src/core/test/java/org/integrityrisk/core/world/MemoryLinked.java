package org.integrityrisk.core.world;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.register.LinkedIssues;
import org.integrityrisk.core.warning.Warning;

/** The measures and warnings in memory, one on each page. */
record MemoryLinked(MemoryMeasures measures, MemoryWarnings warnings) implements LinkedIssues {

  @Override
  public void eachMeasures(String project, Consumer<List<ControlMeasure>> page) {
    measures.all().stream()
        .filter(one -> one.project().equals(project))
        .map(List::of)
        .forEach(page);
  }

  @Override
  public void eachWarnings(String project, Consumer<List<Warning>> page) {
    warnings.all().stream()
        .filter(one -> one.project().equals(project))
        .map(List::of)
        .forEach(page);
  }

  @Override
  public boolean isUndated(String id) {
    return false;
  }

  @Override
  public boolean isThere(String id) {
    return Stream.concat(
            measures.all().stream().map(ControlMeasure::id),
            warnings.all().stream().map(Warning::id))
        .anyMatch(id::equals);
  }
}
