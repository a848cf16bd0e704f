package org.integrityrisk.core.power;

import java.util.List;
import java.util.Optional;

/**
 * A flow as it is drawn: the power at the left, what follows to the right, branches from top to
 * bottom in their order. Lengths are in units of the drawing; a line of text is {@link
 * FlowLayout#LINE_HEIGHT} high.
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param boxes the power first, then every step before those below it
 * @param links from each box to those that follow it
 */
public record FlowPicture(int width, int height, List<Box> boxes, List<Link> links) {

  public FlowPicture {
    boxes = List.copyOf(boxes);
    links = List.copyOf(links);
  }

  /**
   * A step, or the power itself.
   *
   * @param code code of the step; empty for the power
   * @param number its place in the tree, such as 2.1; empty for the power
   * @param name lines of its name
   * @param subject lines of who acts
   * @param workingDays its time limit, told in a line of its own
   * @param points the risk points on it, as many as are drawn
   * @param more how many risk points are not drawn
   */
  public record Box(
      String code,
      String number,
      int x,
      int y,
      int width,
      int height,
      List<String> name,
      List<String> subject,
      Optional<Integer> workingDays,
      List<Chip> points,
      int more) {

    boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  /** A risk point on a step, by its key; x and y count from the corner of the drawing. */
  public record Chip(String key, int x, int y, int width, int height) {}

  /** A line from the right edge of one box to the left edge of another. */
  public record Link(String from, String to, int fromX, int fromY, int toX, int toY) {}
}
