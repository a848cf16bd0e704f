package org.integrityrisk.core.power;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.integrityrisk.core.power.FlowPicture.Box;
import org.integrityrisk.core.power.FlowPicture.Chip;
import org.integrityrisk.core.power.FlowPicture.Link;

/**
 * Finds a place for every step of a flow. Each step has a band of its own, as high as everything
 * below it, and stands in the middle of what follows it; so boxes never overlap and lines never
 * cross.
 */
public final class FlowLayout {

  /** Height of a line of text. */
  public static final int LINE_HEIGHT = 18;

  private static final int BOX_WIDTH = 200;
  private static final int PADDING = 10;
  private static final int BETWEEN_COLUMNS = 48;
  private static final int BETWEEN_ROWS = 14;
  private static final int CELLS_PER_LINE = 24;
  private static final int MOST_LINES = 6;
  private static final int CHIP_HEIGHT = 20;
  private static final int CHIP_GAP = 4;
  private static final int CHIP_CELL = 8;
  private static final int CHIP_EDGE = 12;
  private static final int MOST_CHIPS = 9;

  private final Function<String, List<String>> pointsOn;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  /** A step on its way to a box: what is written in it, and its place in the tree. */
  private record Node(String code, String number, int column, StepContent content) {

    Node branch(FlowStep step, int place) {
      String below = number.isEmpty() ? "" + place : number + "." + place;
      return new Node(step.code(), below, column + 1, step.content());
    }
  }

  private FlowLayout(Function<String, List<String>> pointsOn) {
    this.pointsOn = pointsOn;
  }

  /**
   * The picture of a flow.
   *
   * @param title what the first box says: the name of the power
   * @param pointsOn keys of the risk points on a step, by its code; on the power as a whole, by the
   *     empty code
   */
  public static FlowPicture of(Flow flow, String title, Function<String, List<String>> pointsOn) {
    FlowLayout layout = new FlowLayout(pointsOn);
    Node power = new Node("", "", 0, StepContent.named(title));
    int height = layout.place(power, flow.steps(), 0);
    return new FlowPicture(columnX(flow.depth()) + BOX_WIDTH, height, layout.boxes, layout.links);
  }

  /** Places a step and everything below it from a height downwards; returns the band's height. */
  private int place(Node node, List<FlowStep> branches, int top) {
    Box measured = box(node, 0);
    int slot = boxes.size();
    boxes.add(measured);
    int below = heightOf(branches, node);
    int band = Math.max(measured.height(), below);
    List<Box> followers = placeBranches(node, branches, top + (band - below) / 2);
    Box placed = box(node, top + (band - measured.height()) / 2);
    boxes.set(slot, placed);
    followers.forEach(follower -> links.add(link(placed, follower)));
    return band;
  }

  private List<Box> placeBranches(Node node, List<FlowStep> branches, int top) {
    List<Box> followers = new ArrayList<>();
    int y = top;
    for (int place = 1; place <= branches.size(); place++) {
      FlowStep step = branches.get(place - 1);
      int slot = boxes.size();
      y += place(node.branch(step, place), step.branches(), y) + BETWEEN_ROWS;
      followers.add(boxes.get(slot));
    }
    return followers;
  }

  private int heightOf(List<FlowStep> branches, Node node) {
    int height = 0;
    for (int place = 1; place <= branches.size(); place++) {
      FlowStep step = branches.get(place - 1);
      Node below = node.branch(step, place);
      int own = box(below, 0).height();
      height += Math.max(own, heightOf(step.branches(), below)) + BETWEEN_ROWS;
    }
    return Math.max(0, height - BETWEEN_ROWS);
  }

  private Box box(Node node, int y) {
    StepContent content = node.content();
    String heading = (node.number() + " " + content.name()).strip();
    List<String> name = TextLines.of(heading, CELLS_PER_LINE, MOST_LINES);
    List<String> subject = TextLines.of(content.subject(), CELLS_PER_LINE, MOST_LINES);
    int days = content.workingDays().isPresent() ? 1 : 0;
    int textEnd = PADDING + (name.size() + subject.size() + days) * LINE_HEIGHT;
    List<String> keys = pointsOn.apply(node.code());
    List<Chip> chips = chips(keys, columnX(node.column()) + PADDING, y + textEnd + CHIP_GAP);
    int more = keys.size() - chips.size();
    int end = chips.isEmpty() ? textEnd : chips.get(chips.size() - 1).y() + CHIP_HEIGHT - y;
    int moreLine = more > 0 ? LINE_HEIGHT : 0;
    return new Box(
        node.code(),
        node.number(),
        columnX(node.column()),
        y,
        BOX_WIDTH,
        end + moreLine + PADDING,
        name,
        subject,
        content.workingDays(),
        chips,
        more);
  }

  private static List<Chip> chips(List<String> keys, int left, int top) {
    List<Chip> chips = new ArrayList<>();
    int x = left;
    int y = top;
    int right = left + BOX_WIDTH - 2 * PADDING;
    for (String key : keys.subList(0, Math.min(MOST_CHIPS, keys.size()))) {
      int width = Math.min(right - left, TextLines.cells(key) * CHIP_CELL + CHIP_EDGE);
      if (x > left && x + width > right) {
        x = left;
        y += CHIP_HEIGHT + CHIP_GAP;
      }
      chips.add(new Chip(key, x, y, width, CHIP_HEIGHT));
      x += width + CHIP_GAP;
    }
    return chips;
  }

  private static Link link(Box from, Box to) {
    return new Link(
        from.code(),
        to.code(),
        from.x() + from.width(),
        from.y() + from.height() / 2,
        to.x(),
        to.y() + to.height() / 2);
  }

  private static int columnX(int column) {
    return column * (BOX_WIDTH + BETWEEN_COLUMNS);
  }
}
