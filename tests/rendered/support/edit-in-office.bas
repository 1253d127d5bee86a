' What a person does with a deck in Impress, one edit a line, its parts parted by tabs:
'   text SLIDE OLD NEW · below SLIDE WORDS NEW · without SLIDE WORDS · delete SLIDE · copy SLIDE
'   insert SLIDE TITLE LINE LINE · notes SLIDE TEXT · notes-below SLIDE TEXT · title SLIDE TEXT
Sub EditAll(lists As String)
  every = FreeFile
  Open ConvertFromURL(lists) For Input As #every
  Do While Not EOF(every)
    Line Input #every, listed
    If listed <> "" Then Edit(listed)
  Loop
  Close #every
End Sub

Sub Edit(listed)
  file = FreeFile
  Open ConvertFromURL(listed) For Input As #file
  Line Input #file, source
  Line Input #file, target
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Do While Not EOF(file)
    Line Input #file, told
    If told <> "" Then Change(doc, Split(told, Chr(9)))
  Loop
  Close #file
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "Impress MS PowerPoint 2007 XML"
  doc.storeToURL(target, saved())
  doc.close(True)
End Sub

Sub Change(doc, told)
  number = CInt(told(1)) - 1
  If told(0) = "insert" Then
    page = doc.DrawPages.insertNewByIndex(number)
    page.Layout = 1
    page.getByIndex(0).String = told(2)
    lines = told(3)
    For index = 4 To UBound(told)
      lines = lines & Chr(10) & told(index)
    Next
    page.getByIndex(1).String = lines
    Exit Sub
  End If
  page = doc.DrawPages.getByIndex(number)
  Select Case told(0)
    Case "text"
      replacing = page.createReplaceDescriptor()
      replacing.SearchString = told(2)
      replacing.ReplaceString = told(3)
      replacing.SearchCaseSensitive = True
      page.replaceAll(replacing)
    Case "title"
      page.getByIndex(0).String = told(2)
    Case "below"
      AddBelow(page, told(2), told(3))
    Case "without"
      TakeOut(page, told(2))
    Case "delete"
      doc.DrawPages.remove(page)
    Case "copy"
      doc.duplicate(page)
    Case "notes"
      NotesOf(page).String = told(2)
    Case "notes-below"
      notes = NotesOf(page)
      notes.Text.insertControlCharacter(notes.Text.End, 0, False)
      notes.Text.insertString(notes.Text.End, told(2), False)
  End Select
End Sub

Function NotesOf(page)
  For index = 0 To page.NotesPage.Count - 1
    shape = page.NotesPage.getByIndex(index)
    If shape.ShapeType = "com.sun.star.presentation.NotesShape" Then NotesOf = shape
  Next
End Function

' A space that binds the last words of a line is a space.
Function Plain(text)
  Plain = Join(Split(text, Chr(160)), " ")
End Function

Sub AddBelow(page, words, added)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        If InStr(Plain(paragraph.String), words) > 0 Then
          shape.Text.insertControlCharacter(paragraph.End, 0, False)
          cursor = shape.Text.createTextCursorByRange(paragraph.End)
          cursor.goRight(1, False)
          shape.Text.insertString(cursor, added, False)
          Exit Sub
        End If
      Loop
    End If
  Next
End Sub

Sub TakeOut(page, words)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        If InStr(Plain(paragraph.String), words) > 0 Then
          cursor = shape.Text.createTextCursorByRange(paragraph.Start)
          cursor.gotoRange(paragraph.End, True)
          cursor.goRight(1, True)
          cursor.String = ""
          Exit Sub
        End If
      Loop
    End If
  Next
End Sub

Function HasText(shape) As Boolean
  HasText = HasUnoInterfaces(shape, "com.sun.star.text.XText")
End Function
