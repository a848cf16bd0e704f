package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integrityrisk.core.text.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Where the values of a regime file stand in its text, so that whoever edits it is led to the line.
 */
public final class FileLines {

  private static final Pattern SEGMENT = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

  private final Optional<Node> root;

  private FileLines(Optional<Node> root) {
    this.root = root;
  }

  /** Every problem of a file, each with the line it is found at. */
  public static List<Problem> problemsOf(String yaml) {
    List<Problem> problems = RegimeFile.problemsOf(yaml);
    // A text that is no YAML has no lines to look up; its one problem has brought its own.
    if (problems.stream().anyMatch(problem -> problem.field().isEmpty())) {
      return problems;
    }
    return located(yaml, problems);
  }

  /** Problems found by other means, with the lines of their paths in a text that is YAML. */
  public static List<Problem> located(String yaml, List<Problem> problems) {
    if (problems.isEmpty()) {
      return problems;
    }
    FileLines lines =
        new FileLines(new Compose(LoadSettings.builder().build()).composeString(yaml));
    return problems.stream().map(lines::located).toList();
  }

  private Problem located(Problem problem) {
    OptionalInt line = lineOf(problem.field().orElse(""));
    return line.isPresent() ? problem.inRow(line.getAsInt()) : problem;
  }

  /** The line of what the path names, or of the last part of the path that is there. */
  private OptionalInt lineOf(String path) {
    Optional<Node> here = root;
    OptionalInt line = root.map(FileLines::line).orElse(OptionalInt.empty());
    Matcher segments = SEGMENT.matcher(path);
    while (segments.find() && here.isPresent()) {
      Optional<Place> next = next(here.get(), segments);
      line = next.map(place -> line(place.name())).orElse(line);
      here = next.map(Place::value);
    }
    return line;
  }

  /** What stands under a name: the node that says the name, and the value. */
  private record Place(Node name, Node value) {}

  private static Optional<Place> next(Node node, Matcher segment) {
    if (node instanceof MappingNode mapping && segment.group(1) != null) {
      return mapping.getValue().stream()
          .filter(entry -> isNamed(entry, segment.group(1)))
          .findFirst()
          .map(entry -> new Place(entry.getKeyNode(), entry.getValueNode()));
    }
    if (node instanceof SequenceNode list && segment.group(2) != null) {
      return list.getValue().stream()
          .skip(Integer.parseInt(segment.group(2)))
          .findFirst()
          .map(item -> new Place(item, item));
    }
    return Optional.empty();
  }

  private static boolean isNamed(NodeTuple entry, String name) {
    return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
  }

  private static OptionalInt line(Node node) {
    return node.getStartMark().map(Mark::getLine).stream().mapToInt(line -> line + 1).findFirst();
  }
}
