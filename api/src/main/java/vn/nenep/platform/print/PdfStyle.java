package vn.nenep.platform.print;

import vn.nenep.platform.print.PageForm.Margins;
import vn.nenep.platform.print.PageForm.Sizes;

/** The rules of the form, in the words of a style sheet. */
final class PdfStyle {

    private PdfStyle() {}

    static String of(PageForm form) {
        Margins margins = form.margins();
        Sizes sizes = form.sizes();
        return """
                @page { size: A4; margin: %1$dmm %4$dmm %2$dmm %3$dmm;
                        @top-center { content: counter(page); font-family: Tinos; font-size: %5$dpt } }
                @page :first { @top-center { content: none } }
                body { margin: 0; font-family: Tinos; font-size: %5$dpt; line-height: %6$dpt; word-wrap: break-word }
                p, h1, h2, h3, h4 { margin: 0; font-size: %5$dpt; widows: 2; orphans: 2 }
                .pair { clear: both }
                .left { float: left; width: 41%%; text-align: center }
                .right { float: right; width: 58%%; text-align: center }
                .half { width: 49%% }
                .pair .half.left .recipients, .pair .half.left .recipient { text-align: left; font-size: 12pt;
                        line-height: 15pt }
                .superior { font-size: %8$dpt }
                .issuer { font-size: %9$dpt; font-weight: bold }
                .star { font-size: %9$dpt }
                .party { font-size: %7$dpt; font-weight: bold }
                .party span { border-bottom: 0.75pt solid black; padding-bottom: 2pt }
                .draft { margin-top: 6pt; font-style: italic }
                .number { font-size: %10$dpt }
                .date { font-size: %11$dpt; font-style: italic }
                .type { padding-top: 18pt; text-align: center; font-size: %12$dpt; font-weight: bold; clear: both }
                .about { text-align: center; font-size: %13$dpt; font-weight: bold }
                .dashes { margin-bottom: 9pt; text-align: center }
                h2, h3, h4 { margin-top: 6pt; text-indent: %14$dmm; text-align: justify; page-break-after: avoid }
                h4 { font-weight: normal; font-style: italic }
                .normal, .italic, .bold { margin-top: 3pt; text-indent: %14$dmm; text-align: justify }
                .italic { font-style: italic }
                .bold { font-weight: bold }
                .centered { text-align: center }
                .caption { margin-top: 6pt; text-align: center; font-style: italic; page-break-after: avoid }
                table { width: 100%%; margin: 6pt 0; border-collapse: collapse; -fs-table-paginate: paginate;
                        font-size: 12pt; line-height: 15pt }
                tr { page-break-inside: avoid }
                th, td { border: 0.75pt solid black; padding: 2pt 4pt; vertical-align: top }
                th { text-align: center; vertical-align: middle }
                td.center { text-align: center }
                td.right { float: none; width: auto; text-align: right }
                td.left { float: none; width: auto; text-align: left }
                .strong td { font-weight: bold }
                .ending { padding-top: 18pt; page-break-inside: avoid }
                .title { font-weight: bold }
                .name { margin-top: 60pt; font-weight: bold }
                .seal { clear: both; padding-top: 24pt; min-height: 24mm; font-size: 10pt; line-height: 12pt;
                        page-break-inside: avoid }
                .seal img { float: left; width: 22mm; height: 22mm; margin-right: 4mm }
                .seal p { font-size: 10pt }
                .seal .code { padding-top: 5mm; font-weight: bold }
                """.formatted(
                        margins.top(),
                        margins.bottom(),
                        margins.left(),
                        margins.right(),
                        sizes.body(),
                        form.lineSpacing(),
                        sizes.party(),
                        sizes.superior(),
                        sizes.issuer(),
                        sizes.number(),
                        sizes.placeAndDate(),
                        sizes.type(),
                        sizes.about(),
                        form.firstLineIndent());
    }
}
