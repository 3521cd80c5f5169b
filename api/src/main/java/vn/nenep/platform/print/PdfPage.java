package vn.nenep.platform.print;

import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.nenep.platform.print.PrintedDocument.Letterhead;
import vn.nenep.platform.print.PrintedDocument.Seal;
import vn.nenep.platform.print.PrintedDocument.Signature;

/** The document as a tree of elements: text goes in as text, so that no markup in it is ever one. */
final class PdfPage {

    private final Document page;

    private PdfPage(Document page) {
        this.page = page;
    }

    static Document of(PrintedDocument printed) {
        PdfPage made = new PdfPage(empty());
        made.build(printed);
        return made.page;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void build(PrintedDocument printed) {
        Element html = page.createElement("html");
        html.setAttribute("lang", "vi-VN");
        page.appendChild(html);
        Element head = child(html, "head", null);
        text(head, "title", null, printed.title());
        meta(head, "subject", printed.title());
        meta(head, "description", printed.title());
        meta(head, "author", printed.letterhead().issuer());
        text(head, "style", null, PdfStyle.of(printed.form()));
        Element body = child(html, "body", null);
        letterhead(body, printed.letterhead());
        text(body, "h1", "type", printed.typeName());
        printed.about().forEach(line -> text(body, "p", "about", line));
        text(body, "p", "dashes", "-----");
        printed.body().forEach(block -> block(body, block));
        ending(body, printed.signatures(), printed.recipients());
        seal(body, printed.seal());
    }

    private void letterhead(Element body, Letterhead letterhead) {
        Element top = child(body, "div", "pair");
        Element left = child(top, "div", "left");
        Element right = child(top, "div", "right");
        if (letterhead.superior() != null) {
            text(left, "p", "superior", letterhead.superior());
        }
        text(left, "p", "issuer", letterhead.issuer());
        text(left, "p", "star", "*");
        text(child(right, "p", "party"), "span", null, PartyWords.PARTY);
        if (letterhead.draft() != null) {
            text(right, "p", "draft", letterhead.draft());
        }
        if (letterhead.number() != null || letterhead.placeAndDate() != null) {
            Element below = child(body, "div", "pair");
            text(child(below, "div", "left"), "p", "number", filled(letterhead.number()));
            text(child(below, "div", "right"), "p", "date", filled(letterhead.placeAndDate()));
        }
    }

    private void block(Element body, Block block) {
        if (block instanceof Block.Heading heading) {
            String marker = heading.marker() == null ? "" : heading.marker() + " ";
            text(body, "h" + (heading.level() + 1), null, marker + heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            text(body, "p", paragraph.style().name().toLowerCase(java.util.Locale.ROOT), paragraph.text());
        } else if (block instanceof Block.Item item) {
            text(body, "p", "normal", item.marker() + " " + item.text());
        } else if (block instanceof Block.Table table) {
            table(body, table);
        }
    }

    private void table(Element body, Block.Table table) {
        if (table.caption() != null) {
            text(body, "p", "caption", table.caption());
        }
        Element grid = child(body, "table", null);
        Element head = child(child(grid, "thead", null), "tr", null);
        for (Block.Column column : table.columns()) {
            Element heading = text(head, "th", null, column.heading());
            heading.setAttribute("style", "width: " + column.percent() + "%");
            heading.setAttribute("scope", "col");
        }
        Element rows = child(grid, "tbody", null);
        for (Block.Row row : table.rows()) {
            Element line = child(rows, "tr", row.bold() ? "strong" : null);
            if (table.rowHeight() > 0) {
                line.setAttribute("style", "height: " + table.rowHeight() + "mm");
            }
            for (int i = 0; i < row.cells().size(); i++) {
                cell(line, table.columns().get(i), row.cells().get(i));
            }
        }
    }

    private void cell(Element line, Block.Column column, String content) {
        Element cell = child(line, "td", column.align().name().toLowerCase(java.util.Locale.ROOT));
        String[] lines = content.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                child(cell, "br", null);
            }
            cell.appendChild(page.createTextNode(lines[i]));
        }
    }

    private void ending(Element body, List<Signature> signatures, List<String> recipients) {
        if (signatures.isEmpty()) {
            return;
        }
        Element end = child(body, "div", "pair ending");
        Element left = child(end, "div", "half left");
        Element right = child(end, "div", "half right");
        if (signatures.size() > 1) {
            signature(left, signatures.get(0));
        }
        if (!recipients.isEmpty()) {
            text(child(left, "p", "recipients"), "u", null, PartyWords.RECIPIENTS);
            recipients.forEach(to -> text(left, "p", "recipient", "- " + to));
        }
        if (left.getFirstChild() == null) {
            text(left, "p", null, filled(null));
        }
        signature(right, signatures.get(signatures.size() - 1));
    }

    private void signature(Element side, Signature signature) {
        signature.titles().forEach(title -> text(side, "p", "title", title));
        if (signature.office() != null) {
            text(side, "p", "office", signature.office());
        }
        text(side, "p", "name", filled(signature.name()));
    }

    private void seal(Element body, Seal seal) {
        if (seal == null) {
            return;
        }
        Element foot = child(body, "div", "seal");
        Element code = child(foot, "img", null);
        code.setAttribute("alt", "Mã QR: " + seal.code());
        code.setAttribute(
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(QrImage.png(seal.address())));
        text(foot, "p", "code", seal.code());
        text(foot, "p", null, seal.explanation());
    }

    private static String filled(String text) {
        return text == null ? "\u00A0" : text;
    }

    private void meta(Element head, String name, String content) {
        Element meta = child(head, "meta", null);
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private Element child(Element parent, String tag, String cssClass) {
        Element made = page.createElement(tag);
        if (cssClass != null) {
            made.setAttribute("class", cssClass);
        }
        parent.appendChild(made);
        return made;
    }

    private Element text(Element parent, String tag, String cssClass, String text) {
        Element made = child(parent, tag, cssClass);
        made.appendChild(page.createTextNode(text));
        return made;
    }
}
