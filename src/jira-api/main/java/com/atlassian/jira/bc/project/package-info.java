/** Creating and deleting projects. */
package com.atlassian.jira.bc.project;
