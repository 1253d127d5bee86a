' What a person does with a deck in Impress, one edit a line, its parts parted by tabs:
'   text SLIDE OLD NEW · below SLIDE WORDS NEW · without SLIDE WORDS · delete SLIDE · copy SLIDE
'   insert SLIDE TITLE LINE LINE · notes SLIDE TEXT · notes-below SLIDE TEXT · title SLIDE TEXT
'   split SLIDE WORDS-THAT-END-A-LINE · box SLIDE TEXT · cell SLIDE OLD NEW · no-picture SLIDE · bold SLIDE WORDS
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
    Case "split"
      SplitBehind(page, told(2))
    Case "box"
      AddBox(doc, page, told(2))
    Case "cell"
      ChangeCell(page, told(2), told(3))
    Case "no-picture"
      TakePicture(page)
    Case "bold"
      MakeBold(page, told(2))
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

' Enter is pressed behind these words.
Sub SplitBehind(page, words)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If HasText(shape) Then
      paragraphs = shape.Text.createEnumeration()
      Do While paragraphs.hasMoreElements()
        paragraph = paragraphs.nextElement()
        at = InStr(Plain(paragraph.String), words)
        If at > 0 Then
          cursor = shape.Text.createTextCursorByRange(paragraph.Start)
          cursor.goRight(at + Len(words) - 1, False)
          cursor.goRight(1, True)
          cursor.String = ""
          shape.Text.insertControlCharacter(cursor, 0, False)
          Exit Sub
        End If
      Loop
    End If
  Next
End Sub

Sub AddBox(doc, page, text)
  box = doc.createInstance("com.sun.star.drawing.TextShape")
  Dim place As New com.sun.star.awt.Point
  Dim extent As New com.sun.star.awt.Size
  place.X = 14000
  place.Y = 15000
  extent.Width = 9000
  extent.Height = 1500
  page.add(box)
  box.setPosition(place)
  box.setSize(extent)
  box.String = text
End Sub

Sub ChangeCell(page, old, new_)
  For index = 0 To page.Count - 1
    shape = page.getByIndex(index)
    If shape.ShapeType = "com.sun.star.drawing.TableShape" Then
      For row = 0 To shape.Model.Rows.Count - 1
        For column = 0 To shape.Model.Columns.Count - 1
          cell = shape.Model.getCellByPosition(column, row)
          If Plain(cell.String) = old Then cell.String = new_
        Next
      Next
    End If
  Next
End Sub

Sub TakePicture(page)
  For index = page.Count - 1 To 0 Step -1
    shape = page.getByIndex(index)
    If InStr(shape.ShapeType, "GraphicObjectShape") > 0 Then page.remove(shape)
  Next
End Sub

Sub MakeBold(page, words)
  finding = page.createSearchDescriptor()
  finding.SearchString = words
  found = page.findFirst(finding)
  If Not IsNull(found) Then found.CharWeight = 150
End Sub
