package vn.nenep.document;

import java.util.UUID;

/** A template that was looked at and is fit to be used. */
record UploadedTemplate(UUID organizationId, DocumentKind kind, String fileName, byte[] content) {}
