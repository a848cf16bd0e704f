package org.integrityrisk.app.install;

/**
 * What an administrator asks for, as typed.
 *
 * @param projectKey key of the project
 * @param projectName name of the project
 * @param regime key of the regime
 * @param language zh or en
 * @param userGroup name of a group, or empty
 */
public record SetupRequest(
    String projectKey, String projectName, String regime, String language, String userGroup) {}
