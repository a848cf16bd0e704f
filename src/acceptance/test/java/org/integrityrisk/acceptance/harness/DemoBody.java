package org.integrityrisk.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The invented county market supervision bureau of the demo data, set up in a sandbox: its people,
 * its organisation register, and a project that works by one regime.
 */
public final class DemoBody {
  /** Files a point of post {@code P0101} in department {@code D01}. */
  public static final String CLERK = "zhou.lan";

  /** Works in another department than the clerk, and holds no office. */
  public static final String STAFF = "gu.beiming";

  /** Sits in the leading group and is in charge of other departments than the clerk's. */
  public static final String GROUP_MEMBER = "nie.ming";

  public static final String HEAD = "xu.zhiqiu";
  public static final String LEADER = "zhong.wang";
  public static final String MAIN_LEADER = "luo.chengyuan";
  public static final String OFFICE = "su.he";
  public static final String INSPECTOR = "fang.ruo";

  /** An English reader. */
  public static final String ENGLISH_CLERK = "eva.stone";

  /** Logged in, but outside of the group that takes part. */
  public static final String VISITOR = "visitor";

  public static final String PASSWORD = "demo";
  public static final String PROJECT = "LZ";

  private DemoBody() {}

  public static Path file(String name) {
    return Path.of(System.getProperty("sandbox.classes"), "demo", name);
  }

  /** The options with which the sandbox knows the people. */
  public static String[] people() {
    return new String[] {"--users", file("users.csv").toString()};
  }

  /** Sets the project up in Chinese and imports the organisation. */
  public static void setUp(Sandbox sandbox, String regime) {
    setUp(sandbox, PROJECT, regime);
    importOrganisation(sandbox);
  }

  public static void setUp(Sandbox sandbox, String project, String regime) {
    sandbox.admin().post("setup", setup(project, regime)).ok();
  }

  /** What an administrator asks for to set a project up. */
  public static Map<String, String> setup(String project, String regime) {
    return Map.of(
        "projectKey",
        project,
        "projectName",
        "廉政风险库 " + project,
        "regime",
        regime,
        "language",
        "zh",
        "userGroup",
        "integrity-risk");
  }

  public static void importOrganisation(Sandbox sandbox) {
    sandbox.admin().upload("imports/organisation", "text/csv", read(file("organisation.csv"))).ok();
  }

  public static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
