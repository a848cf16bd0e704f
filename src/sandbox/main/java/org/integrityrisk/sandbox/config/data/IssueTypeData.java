package org.integrityrisk.sandbox.config.data;

/** A kind of issues. */
public record IssueTypeData(String name, String description, long avatarId) implements Named {}
