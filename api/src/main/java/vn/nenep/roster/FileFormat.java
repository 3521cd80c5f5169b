package vn.nenep.roster;

/** In which form a list is handed out. */
public enum FileFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv");

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV_TYPE = "text/csv";

    final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Called by JAX-RS, which has no other way to read small letters. */
    public static FileFormat fromString(String text) {
        return switch (text) {
            case "xlsx" -> XLSX;
            case "csv" -> CSV;
            default -> throw new IllegalArgumentException("neither xlsx nor csv");
        };
    }

    String fileName(String base) {
        return base + (this == XLSX ? ".xlsx" : ".csv");
    }
}
