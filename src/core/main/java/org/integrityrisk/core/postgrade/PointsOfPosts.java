package org.integrityrisk.core.postgrade;

import java.util.List;

/** Read port: what the points in force say that belong to posts. */
public interface PointsOfPosts {

  /** The points in force of a project that belong to a post, in no order. */
  List<AnsweredPoints> inForce(String project);

  /** The points in force of a project on one post. */
  List<AnsweredPoints> inForce(String project, String post);
}
