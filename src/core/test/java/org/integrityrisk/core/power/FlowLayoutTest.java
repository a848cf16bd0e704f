package org.integrityrisk.core.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.integrityrisk.core.power.FlowPicture.Box;
import org.integrityrisk.core.power.FlowPicture.Chip;
import org.integrityrisk.core.power.FlowPicture.Link;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {

  @Provide
  Arbitrary<Flow> flows() {
    return FlowTest.Trees.flows(20);
  }

  @Property
  void boxesNeverOverlapAndLieInsideThePicture(
      @ForAll("flows") Flow flow, @ForAll @IntRange(max = 14) int points) {
    FlowPicture picture = picture(flow, points);
    List<Box> boxes = picture.boxes();
    for (int one = 0; one < boxes.size(); one++) {
      Box box = boxes.get(one);
      assertThat(boxes.subList(one + 1, boxes.size())).noneMatch(box::overlaps);
      assertThat(box.x()).isNotNegative();
      assertThat(box.y()).isNotNegative();
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
    }
  }

  @Property
  void everyStepHasABoxAndOneLineThatLeadsToIt(@ForAll("flows") Flow flow) {
    FlowPicture picture = picture(flow, 0);

    List<String> steps = flow.all().map(FlowStep::code).toList();
    List<String> boxes = new ArrayList<>(picture.boxes().stream().map(Box::code).toList());
    assertThat(boxes.remove(0)).isEmpty();
    assertThat(boxes).isEqualTo(steps);
    assertThat(picture.links()).extracting(Link::to).hasSameElementsAs(steps);
    assertThat(picture.links()).hasSameSizeAs(steps);
  }

  /** What follows stands to the right, branches from top to bottom. */
  @Property
  void branchesStandInTheirOrder(@ForAll("flows") Flow flow) {
    Map<String, Box> boxes = new HashMap<>();
    picture(flow, 1).boxes().forEach(box -> boxes.put(box.code(), box));
    flow.all()
        .forEach(
            step -> {
              int last = Integer.MIN_VALUE;
              for (FlowStep branch : step.branches()) {
                Box box = boxes.get(branch.code());
                assertThat(box.x()).isGreaterThan(boxes.get(step.code()).x());
                assertThat(box.y()).isGreaterThan(last);
                last = box.y();
              }
            });
  }

  @Property
  void riskPointsLieInTheBoxOfTheirStep(
      @ForAll("flows") Flow flow, @ForAll @IntRange(max = 14) int points) {
    assertThat(picture(flow, points).boxes())
        .allSatisfy(
            box -> {
              assertThat(box.points().size() + box.more()).isEqualTo(points);
              assertThat(box.points()).allMatch(chip -> isInside(chip, box));
            });
  }

  @Test
  void numbersSayWhereAStepStands() {
    assertThat(picture(Licences.external(), 0).boxes())
        .extracting(Box::number)
        .containsExactly("", "1", "2", "2.1", "2.2", "3");
  }

  private static boolean isInside(Chip chip, Box box) {
    return chip.x() >= box.x()
        && chip.y() >= box.y()
        && chip.x() + chip.width() <= box.x() + box.width()
        && chip.y() + chip.height() <= box.y() + box.height();
  }

  private static FlowPicture picture(Flow flow, int points) {
    List<String> keys = Collections.nCopies(points, "RISK-12345");
    return FlowLayout.of(flow, "食品经营许可 Grant of licences", any -> keys);
  }
}
